/** One message of a stream, encoded; `seq` is the event up to which it brings a listener. */
export type Frame = { seq: number; bytes: Buffer }

/** What a browser does without being told: come again after a second. */
export const RETRY = Buffer.from('retry: 1000\n\n')
export const COMMENT = Buffer.from(':\n\n')

/** A message of a stream: `event` is left out for an unnamed one. Its id is where a listener goes on from. */
export function frame(seq: number, data: string, event?: string): Frame {
  return { seq, bytes: Buffer.from(`id: ${seq}\n${message(data, event)}`) }
}

/** A message without an id: it tells something, but moves nobody on. */
export function signal(data: string, event?: string): Frame {
  return { seq: 0, bytes: Buffer.from(message(data, event)) }
}

/** The bytes of several messages; of one, without copying. */
export function joined(frames: readonly Frame[]): Buffer {
  const [only] = frames
  return only !== undefined && frames.length === 1
    ? only.bytes
    : Buffer.concat(frames.map(({ bytes }) => bytes))
}

/** The number in `Last-Event-ID`, or null when there is none that makes sense. */
export function seqOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null
}

function message(data: string, event: string | undefined): string {
  const name = event === undefined ? '' : `event: ${event}\n`
  return `${name}data: ${data.split(/\r\n|\r|\n/).join('\ndata: ')}\n\n`
}
