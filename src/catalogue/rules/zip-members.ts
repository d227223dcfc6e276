/** A member of a zip file: its name, how it is packed (0 is not at all), and where its header stands. */
export type ZipMember = Readonly<{ name: string; method: number; size: number; headerAt: number }>

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end of a zip file stands behind at most so many bytes of comment. */
const LONGEST_COMMENT = 0xffff
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30

/**
 * The members that the directory of a zip file lists (APPNOTE 6.3, 4.3.12 and 4.3.16); null when it has
 * none that can be read. Nothing is unpacked.
 */
export function membersOf(bytes: Uint8Array): ZipMember[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const members: ZipMember[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    members.push({
      name: textAt(bytes, at + ENTRY_LENGTH, nameLength),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return members
}

/** The text of a member that is not packed; null when it is, or stands outside of the file. */
export function plainTextOf(bytes: Uint8Array, { method, size, headerAt }: ZipMember): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (method !== 0 || headerAt + LOCAL_LENGTH > bytes.length) return null
  if (view.getUint32(headerAt, true) !== LOCAL) return null
  const begins =
    headerAt + LOCAL_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  return begins + size > bytes.length ? null : textAt(bytes, begins, size)
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length))
}
