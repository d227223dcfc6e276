import { deliveryComponents, managementComponents, type Sheet, sheetShape } from './standard.ts'

/** One of the fourteen components of a standard (PermenPANRB 15/2014). */
export type Component = (typeof components)[number]

/** A part of a sheet by its name: a component, or what stands around them. */
export type SheetPart = keyof Sheet

export type ComponentState = Readonly<{
  component: Component
  /** Nothing is published without it. */
  isRequired: boolean
  isFilled: boolean
}>

/** Every part of a sheet, in its order. */
export const sheetParts: readonly SheetPart[] = sheetShape.keyof().options

export const components = [...deliveryComponents, ...managementComponents] as const

/** Which of the fourteen components are there, in the order of the regulation. */
export function completenessOf(sheet: Partial<Sheet>): ComponentState[] {
  return components.map((component) => ({
    component,
    isRequired: deliveryComponents.some((each) => each === component),
    isFilled: isFilled(sheet, component),
  }))
}

/** The parts without which a sheet cannot be published and that it lacks, in the order of the sheet. */
export function missingIn(sheet: Partial<Sheet>): SheetPart[] {
  const needed = ['name', 'summary', ...deliveryComponents, 'source'] as const
  return needed.filter((part) => !isFilled(sheet, part))
}

/** The sheet when nothing is missing in it, or null. */
export function wholeSheet(sheet: Partial<Sheet>): Sheet | null {
  return missingIn(sheet).length > 0 ? null : sheetShape.parse({ legal: [], keywords: [], ...sheet })
}

/** Whether a part says anything: a list without items says nothing. */
export function isFilled(sheet: Partial<Sheet>, part: SheetPart): boolean {
  const value = sheet[part]
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
