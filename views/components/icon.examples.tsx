import type { Example } from '../examples.ts'
import { Icon } from './icon.tsx'
import { iconPaths } from './icon-paths.ts'

export const examples: Example[] = [
  {
    name: 'every icon',
    door: 'portal',
    size: [900, 420],
    render: () => (
      <div class="cluster">
        {iconNames().map((name) => (
          <Icon name={name} />
        ))}
      </div>
    ),
  },
  {
    name: 'an arrow that turns with the text',
    door: 'portal',
    render: () => <Icon name="arrow-right" turns />,
  },
]

function iconNames() {
  const names: (keyof typeof iconPaths)[] = []
  for (const name in iconPaths) {
    if (isIcon(name)) {
      names.push(name)
    }
  }
  return names
}

function isIcon(name: string): name is keyof typeof iconPaths {
  return name in iconPaths
}
