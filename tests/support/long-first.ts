import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Races and journeys take longest, so they begin first and the rest fills the time beside them. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...(await super.sort(files))].sort((one, other) => weight(other) - weight(one))
  }
}

function weight({ moduleId }: TestSpecification): number {
  const order = [
    /\/(races\/crash|journeys\/(morning|kiosk))/,
    /\/journeys\/(portal|display|console|visit)/,
    /\/(journeys|races)\//,
    /\/(server|setup)\.test/,
  ]
  const place = order.findIndex((pattern) => pattern.test(moduleId))
  return place < 0 ? 0 : order.length - place
}
