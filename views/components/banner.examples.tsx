import type { Example } from '../examples.ts'
import { Banner } from './banner.tsx'

export const examples: Example[] = [
  {
    name: 'a call out of turn',
    door: 'portal',
    size: [700, 130],
    render: (language) =>
      language === 'id' ? (
        <Banner
          tone="waiting"
          icon="alert-triangle"
          title="A018 dipanggil di luar urutan pukul 09.51"
          note="Alasan: keadaan darurat, disetujui pengawas. Tercatat di log publik."
        />
      ) : (
        <Banner
          tone="waiting"
          icon="alert-triangle"
          title="A018 was called out of turn at 09.51"
          note="Reason: emergency, approved by the supervisor. Recorded in the public log."
        />
      ),
  },
]
