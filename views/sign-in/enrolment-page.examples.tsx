import type { Example } from '../examples.ts'
import { EnrolmentPage, UsedLinkPage } from './enrolment-page.tsx'

const frame = {
  assets: { css: '/assets/sign-in.css', scripts: [] },
  office: { slug: 'sukamaju', name: 'Mal Pelayanan Publik Sukamaju' },
  here: '/sukamaju/enrol/rahasia',
}

export const examples: Example[] = [
  {
    name: 'a kiosk',
    door: 'portal',
    size: [1080, 1920],
    whole: true,
    render: (language) => <EnrolmentPage {...frame} language={language} screen="kiosk" />,
  },
  {
    name: 'a display',
    door: 'portal',
    size: [1920, 1080],
    whole: true,
    render: (language) => <EnrolmentPage {...frame} language={language} screen="display" />,
  },
  {
    name: 'a link that was used',
    door: 'portal',
    size: [1080, 800],
    whole: true,
    render: (language) => <UsedLinkPage {...frame} language={language} screen="kiosk" />,
  },
  {
    name: 'a link that nobody knows',
    door: 'portal',
    size: [1080, 800],
    whole: true,
    render: (language) => <UsedLinkPage {...frame} language={language} />,
  },
]
