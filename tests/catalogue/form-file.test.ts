import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFor } from '../../src/catalogue/rules/code-for.ts'
import { cleanName, kindOf } from '../../src/catalogue/rules/form-file.ts'
import { docx, jpeg, odt, pdf, png, zip } from '../support/form-files.ts'

const manyParts = Object.fromEntries(Array.from({ length: 2_500 }, (_, part) => [`word/${part}.xml`, '']))

const text = (words: string) => Buffer.from(words)

describe('a form is what stands in it', () => {
  test.each([
    ['pdf', pdf],
    ['png', png],
    ['jpg', jpeg],
    ['docx', docx],
    ['odt', odt],
  ])('%s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a picture that runs', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['the beginning of a PDF', text('%PDF-1.4')],
    ['a page that ends like a PDF', text('<script></script>%PDF-1.4 %%EOF')],
    ['half a picture', png.subarray(0, 20)],
    ['a zip file of anything', zip({ 'setup.exe': 'MZ' })],
    ['a zip file without a directory', docx.subarray(0, 40)],
    ['a document that was cut off', docx.subarray(0, -22)],
    [
      'a document of thousands of parts',
      zip({ ...manyParts, '[Content_Types].xml': '', 'word/document.xml': '' }),
    ],
    ['a spreadsheet', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })],
    [
      'a document with macros',
      zip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
    ],
    [
      'an open document with macros',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '',
        'Basic/Standard/M.xml': '',
      }),
    ],
    [
      'an open document of another kind',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    ],
  ])('and %s is none', (_, bytes) => {
    expect(kindOf(bytes)).toBeNull()
  })

  test('whatever bytes come, without a fault', () => {
    const aStart = fc.constantFrom(Buffer.alloc(0), Buffer.from('PK\x03\x04'), docx, odt.subarray(0, -8))
    fc.assert(
      fc.property(aStart, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        kindOf(Buffer.concat([start, rest]))
        kindOf(Buffer.concat([start, rest, docx.subarray(-22)]))
      }),
    )
  })
})

describe('the name of a form', () => {
  test.each([
    ['F-1.02 (baru).PDF', 'F-1.02 (baru).pdf'],
    ['..\\..\\Windows\\F-1.pdf', 'F-1.pdf'],
    ['/etc/passwd', 'passwd.pdf'],
    ['a\u0000b\r\nSet-Cookie: x.pdf', 'a b Set-Cookie x.pdf'],
    ['gambar\u202efdp.exe', 'gambar fdp.pdf'],
    ['"><img src=x onerror=alert(1)>.pdf', 'img src x onerror alert(1).pdf'],
    ['...', 'formulir.pdf'],
    ['', 'formulir.pdf'],
    ['Formulir Kelahiran Ñandú 日本.pdf', 'Formulir Kelahiran Ñandú 日本.pdf'],
  ])('of %j is %j', (name, clean) => {
    expect(cleanName(name, 'pdf')).toBe(clean)
  })

  test('is one of at most 100 characters, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const clean = cleanName(name, 'docx')
        expect([...clean].length).toBeLessThanOrEqual(100)
        expect(clean).toMatch(/^[\p{L}\p{M}\p{N}_()][^/\\\p{Cc}\p{Cf}\p{Cs}<>"']*\.docx$/u)
        expect(() => encodeURIComponent(clean)).not.toThrow()
      }),
    )
  })
})

describe('a code for words', () => {
  test.each([
    ['Fotokopi Kartu Keluarga', [], 'FOTOKOPI-KARTU-KELUARGA'],
    ['Surat pernyataan tanggung jawab mutlak', [], 'SURAT-PERNYATAAN'],
    ['Café Ñandú', [], 'CAFE-NANDU'],
    ['KTP', ['KTP', 'KTP-2'], 'KTP-3'],
    ['…', [], 'BARU'],
    ['Pneumonoultramicroscopicsilicovolcanoconiosis', [], 'PNEUMONOULTRAMICROSCOPIC'],
  ])('%j beside %j is %s', (words, used, code) => {
    expect(codeFor(words, used)).toBe(code)
  })
})
