import type { Example } from '../examples.ts'
import { basicsIn, closed, fifteen, screen } from './example-data.ts'
import { KioskGroup, type KioskGroupProps } from './group.tsx'

export const examples: Example[] = [group('open', {}), group('closed', { closing: closed })]

function group(name: string, props: Partial<KioskGroupProps>): Example {
  return {
    ...screen,
    name,
    render: (language) => (
      <KioskGroup
        {...basicsIn(language)}
        letter="A"
        name="Kependudukan"
        services={[
          { code: 'KK', name: 'Kartu Keluarga', summary: 'Baru, perubahan isi, atau pengganti.' },
          { code: 'KTP', name: '<img onerror=alert(1)>', summary: 'KTP-el pertama atau pengganti.' },
        ]}
        waiting={8}
        wait={fifteen}
        closing={null}
        page={1}
        pages={1}
        {...props}
      />
    ),
  }
}
