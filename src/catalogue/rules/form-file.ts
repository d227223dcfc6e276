import { strFromU8, unzipSync } from 'fflate'

/** 2 MB: a form of some pages, scanned for a phone. */
export const LARGEST_FORM = 2 * 1024 * 1024

/** What a form may be. */
export const formKinds = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
} as const

export type FormKind = keyof typeof formKinds

/** What a file is by what stands in it, whatever it calls itself; null when it is nothing that is taken. */
export function kindOf(bytes: Uint8Array): FormKind | null {
  if (begins(bytes, PDF) && holdsNearEnd(bytes, '%%EOF')) return 'pdf'
  if (begins(bytes, PNG) && holdsNearEnd(bytes, 'IEND')) return 'png'
  if (begins(bytes, JPEG) && holdsNearEnd(bytes, '\u00ff\u00d9')) return 'jpg'
  return begins(bytes, ZIP) ? kindOfZip(bytes) : null
}

/**
 * The name a file is saved under: letters, digits, spaces and . _ - ( ) of its own name, without the way to
 * it, at most 100 characters, and with the ending of what it is.
 */
export function cleanName(name: string, kind: FormKind): string {
  const own = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = own
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .-]+|[ .-]+$/g, '')
  const short = [...stem]
    .slice(0, LONGEST_NAME - kind.length - 1)
    .join('')
    .trim()
  return `${short === '' ? 'formulir' : short}.${kind}`
}

const LONGEST_NAME = 100
/** What ends a file of these kinds stands this near to its end. */
const TAIL = 1024

const PDF = [...'%PDF-'].map((letter) => letter.charCodeAt(0))
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function holdsNearEnd(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(-TAIL)).toString('latin1').includes(mark)
}

/** A text document by its members; one that brings programs is refused. */
function kindOfZip(bytes: Uint8Array): FormKind | null {
  const archive = archiveIn(bytes)
  if (archive === null || archive.names.some((name) => PROGRAM.test(name))) return null
  const { names, mimetype } = archive
  if (names.includes('[Content_Types].xml') && names.includes('word/document.xml')) return 'docx'
  return mimetype === formKinds.odt && names[0] === MIMETYPE && names.includes('content.xml') ? 'odt' : null
}

/**
 * The members that the directory of a zip file lists, and what the one says that names its kind; null when
 * it cannot be read. Nothing is unpacked: an open document does not pack that member (ODF 1.3, part 2, 3.3).
 */
function archiveIn(bytes: Uint8Array): { names: string[]; mimetype: string } | null {
  const names: string[] = []
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, compression }) => {
        if (names.push(name) > MOST_MEMBERS) throw new Error('more members than a document has')
        return name === MIMETYPE && compression === 0
      },
    })
    return { names, mimetype: strFromU8(files[MIMETYPE] ?? new Uint8Array(), true) }
  } catch {
    return null
  }
}

const MIMETYPE = 'mimetype'
/** An archive may say that it has four thousand million. */
const MOST_MEMBERS = 2_000
const PROGRAM = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/.*|Basic\/.+|Scripts\/.+)$/i
