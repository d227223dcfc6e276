/** A table of the page of figures: what stands in it for people, and the values behind it. */
export type TableOnPage = { rows: { name: string; values: string[]; shown: string[] }[] }

/** The tables of a page of figures by their names, read as a browser would. */
export function tablesOn(html: string): Map<string, TableOnPage> {
  const tables = html.matchAll(/<table class="figures" data-table="(\w+)">(.*?)<\/table>/gs)
  return new Map(
    [...tables].map(([, name = '', table = '']) => {
      const body = table.slice(table.indexOf('<tbody>'))
      return [name, { rows: [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => rowIn(row)) }]
    }),
  )
}

function rowIn(row: string): TableOnPage['rows'][number] {
  const [, name = ''] = /<th scope="row">([^<]*)/.exec(row) ?? []
  const cells = [...row.matchAll(/<td[^>]*><data value="([^"]*)">([^<]*)<\/data><\/td>/g)]
  return {
    name: plain(name),
    values: cells.map(([, value = '']) => value),
    shown: cells.map(([, , text = '']) => text),
  }
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
