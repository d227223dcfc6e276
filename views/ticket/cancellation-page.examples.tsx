import type { Example } from '../examples.ts'
import { CancellationPage } from './cancellation-page.tsx'

export const examples: Example[] = [
  {
    name: 'asks once',
    door: 'ticket',
    size: [360, 640],
    whole: true,
    render: (language) => (
      <CancellationPage
        language={language}
        assets={{ css: '/assets/ticket.css', scripts: [] }}
        office={{ name: 'MPP Sukamaju' }}
        secret="contoh"
        number="A023"
        service={language === 'id' ? 'Kartu Keluarga' : 'Family card'}
        formKey="kunci"
      />
    ),
  },
]
