import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** Starts a program of the bench in a process of its own and waits for its first message. */
export async function startChild(
  file: string,
  more: readonly string[] = [],
): Promise<{ child: ChildProcess; first: unknown }> {
  const child = fork(new URL(file, import.meta.url).pathname, [...more], { execArgv: ['--import', 'tsx'] })
  const [first] = await once(child, 'message')
  return { child, first }
}

/** Sends a question and waits for the next message. */
export async function askChild(child: ChildProcess, question: string): Promise<unknown> {
  const answer = once(child, 'message')
  child.send(question)
  return (await answer)[0]
}
