import type { Example } from '../examples.ts'
import { PersonPage, type PersonPageProps } from './person-page.tsx'
import { people, sampleFrame } from './samples.ts'

export const examples: Example[] = [
  page('an officer with a PIN', 1, {}, [1366, 768]),
  page('a supervisor whose code was reset, on a phone', 4, { done: 'code' }, [360, 800]),
  page('somebody disabled', 3, { done: 'disabling' }, [1366, 768]),
  page('oneself', 0, { isSelf: true }, [1366, 768]),
]

function page(
  name: string,
  place: number,
  more: Partial<PersonPageProps>,
  size: readonly [number, number],
): Example {
  const [first] = people
  const person = people[place] ?? first
  return {
    name,
    door: 'portal',
    whole: true,
    size,
    render: (language) => {
      if (person === undefined) throw new Error('nobody works here')
      return <PersonPage {...sampleFrame(language, 'people')} person={person} isSelf={false} {...more} />
    },
  }
}
