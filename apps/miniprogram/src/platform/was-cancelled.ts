/** WeChat tells "the person closed it" from a failure by the end of errMsg alone, so here a message is matched. */
export function wasCancelled(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errMsg' in error && /cancel/.test(String(error.errMsg))
}
