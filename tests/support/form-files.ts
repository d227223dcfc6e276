/** Files as they might be uploaded; each is the least that is one of its kind. */

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

export const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0', 'latin1'),
  Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1'),
])

export const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 0xff, 0xd9])

export const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })
export const docx = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })

/** A zip file of members that are not packed. */
export function zip(members: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(members)) {
    const sizes = [0, Buffer.byteLength(text), Buffer.byteLength(text)]
    const local = Buffer.concat([
      ...[long(0x04034b50), short(20), short(0), short(0), short(0), short(0), ...sizes.map(long)],
      ...[short(Buffer.byteLength(name)), short(0), Buffer.from(name), Buffer.from(text)],
    ])
    entries.push(
      Buffer.concat([
        ...[long(0x02014b50), short(20), short(20), short(0), short(0), short(0), short(0)],
        ...sizes.map(long),
        ...[short(Buffer.byteLength(name)), short(0), short(0), short(0), short(0), long(0), long(at)],
        Buffer.from(name),
      ]),
    )
    bodies.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const count = short(entries.length)
  return Buffer.concat([
    ...bodies,
    directory,
    ...[long(0x06054b50), short(0), short(0), count, count, long(directory.length), long(at), short(0)],
  ])
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
