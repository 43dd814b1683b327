/** A browser forgets chosen files as soon as the page is loaded again. */
export async function hasFile(path: string): Promise<boolean> {
  try {
    const response = await fetch(path)
    return response.ok
  } catch {
    return false
  }
}
