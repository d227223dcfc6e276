import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PortalFrame } from './portal-frame.tsx'

export const examples: Example[] = [frame('on a desktop', [1280, 400]), frame('on a phone', [360, 500])]

function frame(name: string, size: Example['size'] & object): Example {
  return {
    name,
    door: 'portal',
    size,
    whole: true,
    render: (language) => {
      const { navigation } = wordsOf(language).common
      return (
        <PortalFrame
          language={language}
          title={navigation.services}
          assets={{ css: '/assets/portal.css', scripts: [] }}
          office={{ name: 'MPP Sukamaju', slogan: 'Datang tenang, pulang tuntas', href: '/' }}
          menu={[
            { href: '/', label: navigation.services, current: true },
            { href: '/line', label: navigation.line },
            { href: '/performance', label: navigation.performance },
          ]}
          returnTo="/sukamaju"
          foot={navigation.performance}
        >
          <div class="content">
            <h1>{navigation.services}</h1>
          </div>
        </PortalFrame>
      )
    },
  }
}
