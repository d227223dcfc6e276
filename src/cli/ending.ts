/** Ends the command line with one line on stderr. */
export function fail(sentence: string): never {
  process.stderr.write(`${sentence.split('\n').join(' ')}\n`)
  process.exit(1)
}

/** Runs a step and turns what it throws into that one line. */
export async function orFail<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}
