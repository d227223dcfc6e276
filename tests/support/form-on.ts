/** What a browser would send of the form with that address on a page: its fields as they stand, no button. */
export function formOn(html: string, action: string): Record<string, string> {
  const forms = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find((each) => attribute(each, 'action') === action)
  if (form === undefined) throw new Error(`no form leads to ${action}`)
  return Object.fromEntries([...inputsIn(form), ...areasIn(form), ...choicesIn(form)])
}

function inputsIn(form: string): [string, string][] {
  return [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([input]) => {
    const name = attribute(input, 'name')
    const isOff = /type="(?:radio|checkbox)"/.test(input) && !/\schecked\b/.test(input)
    const fallback = /type="checkbox"/.test(input) ? 'on' : ''
    return name === null || isOff ? [] : [[name, attribute(input, 'value') ?? fallback]]
  })
}

function areasIn(form: string): [string, string][] {
  return [...form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g)].map(([, area = '', text = '']) => [
    attribute(area, 'name') ?? '',
    plain(text),
  ])
}

function choicesIn(form: string): [string, string][] {
  return [...form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)].map(([, select = '', inside = '']) => {
    const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
    const chosen = options.find((option) => /\sselected\b/.test(option)) ?? options[0] ?? ''
    return [attribute(select, 'name') ?? '', attribute(chosen, 'value') ?? '']
  })
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag.slice(0, tag.indexOf('>') + 1))?.[1]
  return value === undefined ? null : plain(value)
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim()
}
