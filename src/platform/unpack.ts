import { Unzip, UnzipInflate } from 'fflate'

/** The files of an archive that were looked at, by their names, and the names of all of them. */
export type Unpacked =
  | { ok: true; files: ReadonlyMap<string, Uint8Array>; names: readonly string[] }
  | { ok: false; why: 'damaged' | 'too-large' }

export type UnpackLimits = Readonly<{
  /** The files that are wanted; the others are not even unpacked. */
  wanted: (name: string) => boolean
  /** Bytes of all wanted files together, unpacked. */
  bytes: number
  files: number
}>

/** So much at a time: what a piece becomes at worst, a thousand times as much, is soon given back. */
const PIECE = 4096

/**
 * Unpacks a zip archive piece by piece and stops as soon as it becomes larger than it may: what an archive
 * says about its own size is not believed.
 */
export function unpack(archive: Uint8Array, { wanted, bytes, files: most }: UnpackLimits): Unpacked {
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) return { ok: false, why: 'damaged' }
  const files = new Map<string, Uint8Array[]>()
  const names: string[] = []
  const finished = new Set<string>()
  let size = 0
  let isDamaged = false
  const reader = new Unzip((file) => {
    names.push(file.name)
    if (!wanted(file.name) || files.has(file.name)) return
    const pieces: Uint8Array[] = []
    files.set(file.name, pieces)
    file.ondata = (error, piece, isLast) => {
      if (error !== null) isDamaged = true
      if (piece !== undefined && piece !== null) {
        size += piece.length
        if (size <= bytes) pieces.push(piece)
      }
      if (isLast) finished.add(file.name)
    }
    file.start()
  })
  reader.register(UnzipInflate)
  try {
    for (let from = 0; from < archive.length && !isDamaged; from += PIECE) {
      reader.push(archive.subarray(from, from + PIECE), from + PIECE >= archive.length)
      if (size > bytes || names.length > most) return { ok: false, why: 'too-large' }
    }
  } catch {
    return { ok: false, why: 'damaged' }
  }
  if (isDamaged || finished.size < files.size) return { ok: false, why: 'damaged' }
  return { ok: true, names, files: new Map([...files].map(([name, pieces]) => [name, whole(pieces)])) }
}

function whole(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}
