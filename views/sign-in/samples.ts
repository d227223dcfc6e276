/** What every page of signing in is given in its examples. */
export function sampleFrame(language: 'id' | 'en') {
  return {
    language,
    assets: { css: '/assets/sign-in.css', scripts: [] },
    office: {
      slug: 'sukamaju',
      name: 'Mal Pelayanan Publik Sukamaju',
      slogan: 'Datang tenang, pulang tuntas',
    },
  } as const
}
