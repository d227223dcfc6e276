import { z } from 'zod'
import { feeShape } from '../../catalogue/rules/fee.ts'
import { regulationShape } from '../../catalogue/rules/regulation.ts'
import { sheetShape } from '../../catalogue/rules/standard.ts'
import { stockShape } from '../../catalogue/rules/stock.ts'
import { holidayKinds } from '../../offices/rules/opening-hours.ts'
import { policySchema } from '../../queue/rules/policy.ts'
import { counterName, instant, named, number, serviceCode, wait } from './shapes.ts'

const day = z.iso.date()
const time = z.string().meta({ example: '08:00', description: 'Local time; 24:00 is the end of the day.' })
const interval = z.strictObject({ opens: time, closes: time }).meta({ id: 'Interval' })
const intervals = z.array(interval)

const hours = z
  .strictObject({
    monday: intervals,
    tuesday: intervals,
    wednesday: intervals,
    thursday: intervals,
    friday: intervals,
    saturday: intervals,
    sunday: intervals,
  })
  .meta({ id: 'Hours' })

const holiday = z
  .strictObject({
    day,
    name: named,
    kind: z.enum(holidayKinds),
    source: z.string(),
    part: interval
      .exactOptional()
      .meta({ description: 'The part of the day that is closed; without it, all of it.' }),
  })
  .meta({ id: 'Closure' })

const period = z
  .strictObject({ from: day, to: day, name: named, source: z.string(), hours })
  .meta({ id: 'Period', description: 'Dates, both inside, with other weekly hours, such as Ramadan.' })

const opening = z
  .strictObject({
    day,
    hours: intervals.meta({ description: 'When it serves on this day.' }),
    isOpen: z.boolean(),
    closesAt: instant.optional(),
    why: z.enum(['break', 'closed', 'holiday']).optional(),
    opensAt: instant.nullable().optional(),
  })
  .meta({ id: 'Today' })

export const officeShape = z
  .strictObject({
    office: z.string().meta({ example: 'sukamaju' }),
    name: named,
    address: z.string(),
    timezone: z.string().meta({ example: 'Asia/Jakarta' }),
    slogan: named,
    pledge: z
      .strictObject({
        ...{ id: z.string(), en: z.string(), place: z.string(), date: z.string(), by: z.string() },
        validTo: day.exactOptional(),
      })
      .nullable(),
    complaints: named,
    hours,
    periods: z.array(period),
    closures: z.array(holiday),
    today: opening,
  })
  .meta({ id: 'Office' })

export const officesShape = z.strictObject({ offices: z.array(officeShape) }).meta({ id: 'Offices' })

const agency = z.strictObject({ code: z.string(), id: z.string(), en: z.string() }).meta({ id: 'Agency' })

/** The published standard of a service: its sheet, and what stands around it. */
export const serviceShape = sheetShape
  .extend({
    code: serviceCode,
    letter: z.string(),
    group: named,
    owner: agency,
    version: z.int().min(1),
    validFrom: day,
    validTo: day.nullable(),
    publishedAt: instant,
    hours: hours.meta({ description: 'Its usual hours, within those of the office.' }),
    closures: z.array(holiday).meta({ description: 'Its own closed days, besides those of the office.' }),
    today: opening,
    fees: z.array(
      feeShape.safeExtend({
        isCharged: z.boolean().meta({
          description: 'False before and after its dates, and when a regulation it rests on has lapsed.',
        }),
      }),
    ),
    regulations: z
      .array(regulationShape)
      .meta({ description: 'The regulations that `legal` and the `basis` of fees refer to.' }),
    stock: stockShape.extend({ since: instant }).meta({ id: 'Stock' }).nullable(),
    quota: z
      .strictObject({ perDay: z.int().nullable(), perHour: z.int().nullable() })
      .meta({ id: 'Quota', description: 'How many tickets are given today.' })
      .nullable(),
    suspension: z
      .strictObject({ reason: named, since: instant, expectedBack: day.nullable() })
      .meta({ id: 'Suspension' })
      .nullable(),
  })
  .meta({ id: 'Service' })

export const servicesShape = z.strictObject({ services: z.array(serviceShape) }).meta({ id: 'Services' })

export const counterShape = z
  .strictObject({
    counter: counterName,
    name: named,
    agency,
    place: named,
    state: z.enum(['open', 'paused', 'closed']),
    services: z.array(
      z.strictObject({
        service: serviceCode,
        name: named,
        procedure: z.url().meta({ description: 'Where the procedure is published.' }),
        fees: z.url().meta({ description: 'Where the fees are published.' }),
      }),
    ),
    number: number.optional(),
    waiting: z.int().min(0),
    ...wait,
  })
  .meta({ id: 'Counter' })

export const countersShape = z.strictObject({ counters: z.array(counterShape) }).meta({ id: 'Counters' })

/** The rules of the line as they are published. */
export const policyShape = policySchema.meta({ id: 'Policy' })
