/** Under which licence everything is published: to be copied and adapted by whoever names the source. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const
