/** One message of a stream of events. */
export type StreamMessage = { id: string | null; event: string; data: string }

/** Reads the messages of a stream until it ends or is aborted. */
export async function* readStream(response: Response): AsyncGenerator<StreamMessage> {
  if (response.body === null) throw new Error('the stream has no body')
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of response.body) {
    rest += decoder.decode(bytes, { stream: true })
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const message = parse(block)
      if (message !== null) yield message
    }
  }
}

function parse(block: string): StreamMessage | null {
  let id: string | null = null
  let event = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('id: ')) id = line.slice(4)
    else if (line.startsWith('event: ')) event = line.slice(7)
    else if (line.startsWith('data: ')) data.push(line.slice(6))
  }
  return data.length === 0 ? null : { id, event, data: data.join('\n') }
}
