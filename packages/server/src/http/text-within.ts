/** The text of a body that does not say how long it is; undefined once there is more of it than `bytes`: nobody fills our memory. */
export async function textWithin(body: ReadableStream<Uint8Array> | null, bytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > bytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
