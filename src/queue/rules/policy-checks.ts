/** What is wrong with a policy as a whole, and where. */
export type PolicyFault = { path: (string | number)[]; message: string }

/** The parts of a policy that must fit each other. */
type Parts = Readonly<{
  services: Readonly<Record<string, Readonly<{ line: string }>>>
  lines: Readonly<Record<string, Readonly<{ alt: readonly (readonly [string, number])[] | null }>>>
  classes: readonly string[]
  linePick: 'oldest' | 'listed' | 'preference'
  lineOrder?: readonly string[] | undefined
  bound?: Readonly<Record<string, number>> | undefined
  reasons: Readonly<Record<string, readonly string[]>>
}>

/** What no single member shows: names that lead nowhere, doubles, a bound that binds nothing. */
export function faultsOfPolicy(policy: Parts): PolicyFault[] {
  return [
    ...doubles(policy.classes, ['classes']),
    ...strayLines(policy),
    ...strayClasses(policy),
    ...faultsOfBound(policy),
    ...faultsOfOrder(policy),
    ...Object.entries(policy.reasons).flatMap(([act, codes]) => doubles(codes, ['reasons', act])),
  ]
}

function doubles(names: readonly string[], path: PolicyFault['path']): PolicyFault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [{ path: [...path, index], message: `${name} is there twice` }] : [],
  )
}

function strayLines({ services, lines }: Parts): PolicyFault[] {
  return Object.entries(services).flatMap(([service, { line }]) =>
    Object.hasOwn(lines, line)
      ? []
      : [
          {
            path: ['services', service, 'line'],
            message: `service ${service} stands in the unknown line ${line}`,
          },
        ],
  )
}

function strayClasses({ lines, classes }: Parts): PolicyFault[] {
  return Object.entries(lines).flatMap(([line, { alt }]) =>
    (alt ?? []).flatMap(([name], index) =>
      classes.includes(name)
        ? []
        : [{ path: ['lines', line, 'alt', index], message: `line ${line} names the unknown class ${name}` }],
    ),
  )
}

function faultsOfBound({ bound = {}, classes }: Parts): PolicyFault[] {
  const lower = classes.slice(1)
  return Object.keys(bound).flatMap((name) =>
    lower.includes(name)
      ? []
      : [{ path: ['bound', name], message: `no class is above ${name}, so nobody overtakes it` }],
  )
}

function faultsOfOrder({ lines, linePick, lineOrder = [] }: Parts): PolicyFault[] {
  const strays = lineOrder.flatMap((line, index) =>
    Object.hasOwn(lines, line) ? [] : [{ path: ['lineOrder', index], message: `there is no line ${line}` }],
  )
  const missing = Object.keys(lines).filter((line) => !lineOrder.includes(line))
  return [
    ...strays,
    ...doubles(lineOrder, ['lineOrder']),
    ...(linePick === 'listed' && missing.length > 0
      ? [{ path: ['lineOrder'], message: `a listed order must name every line, also ${missing.join(', ')}` }]
      : []),
  ]
}
