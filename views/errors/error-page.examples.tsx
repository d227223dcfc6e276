import { refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { ErrorPage } from './error-page.tsx'

const assets = { css: '/assets/shared.css', scripts: [] }

export const examples: Example[] = [
  {
    name: 'page not found',
    door: 'portal',
    whole: true,
    render: (language) => <ErrorPage {...{ language, assets }} kind="notFound" />,
  },
  {
    name: 'a polite no',
    door: 'portal',
    whole: true,
    render: (language) => (
      <ErrorPage {...{ language, assets }} kind="refused" sentence={refusalSentence(language, 'LINK_USED')} />
    ),
  },
  {
    name: 'a fault of ours',
    door: 'portal',
    whole: true,
    render: (language) => (
      <ErrorPage {...{ language, assets }} kind="failed" requestId="01jq8z6w2m0000000000000000" />
    ),
  },
]
