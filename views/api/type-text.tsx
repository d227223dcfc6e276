/** A piece of a type: words, or the name of a shape that stands further down the page. */
export type TypePart = { text: string; shape?: string }

/** A type as code; shapes in it lead to where they are explained. */
export function TypeText({ parts }: { parts: readonly TypePart[] }) {
  return (
    <code>
      {parts.map(({ text, shape }) => (shape === undefined ? text : <a href={`#shape-${shape}`}>{text}</a>))}
    </code>
  )
}
