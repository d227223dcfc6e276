import type { World } from './world.ts'
import { COLD } from './worlds/cold.ts'
import { DRIFT } from './worlds/drift.ts'
import { MESS } from './worlds/mess.ts'
import { STRUCTURE } from './worlds/structure.ts'
import { THEORY } from './worlds/theory.ts'
import { TIME } from './worlds/time.ts'

/** Every office there is: one table a group. */
export const WORLDS: readonly World[] = [...THEORY, ...STRUCTURE, ...TIME, ...DRIFT, ...COLD, ...MESS]
