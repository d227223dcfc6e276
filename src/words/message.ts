/** What may fill a placeholder. */
export type Argument = string | number

declare const names: unique symbol

/** A message of the catalogue that knows the names of its placeholders. */
export type Message<Names extends string> = string & { readonly [names]: readonly Names[] }

/** A catalogue whose strings have become messages. */
export type Messages<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? Message<NamesIn<Catalogue[Key]>>
    : Messages<Catalogue[Key]>
}

/** What a translation must look like: the same keys, any strings. */
export type SameShape<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : SameShape<Catalogue[Key]>
}

/** The rest parameters that a message asks for: nothing, its own names, or anything for a plain string. */
export type ArgumentsOf<Template extends string> = [Template] extends [
  { readonly [names]: readonly (infer Names extends string)[] },
]
  ? [Names] extends [never]
    ? []
    : [args: { readonly [Name in Names]: Argument }]
  : string extends Template
    ? [args?: Readonly<Record<string, Argument>>]
    : NamesIn<Template> extends never
      ? []
      : [args: { readonly [Name in NamesIn<Template>]: Argument }]

/** The placeholder names in a literal ICU message: text and the options of an argument alternate in it. */
export type NamesIn<Template extends string> = Text<Template, never>

type Text<S extends string, Found> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? Options<`${Rest}{${After}`, Found>
    : Placeholder<After, Found>
  : S extends `${string}}${infer Rest}`
    ? Options<Rest, Found>
    : Found

type Placeholder<S extends string, Found> = S extends `${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name},${string}`
    ? S extends `${Name},${infer After}`
      ? Options<After, Found | Name>
      : never
    : Text<Rest, Found | Inside>
  : never

type Options<S extends string, Found> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? Text<`${Rest}{${After}`, Found>
    : Text<After, Found>
  : S extends `${string}}${infer Rest}`
    ? Text<Rest, Found>
    : Found
