import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Digest } from '@linying/domain'
import { openApiInfo, sessionScheme } from './open-api-info.js'

interface Document {
  /** As it is sent: as text it would be put into bytes for each who asks. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/** The document of everything that is mounted, made when it is first asked for and once: making it takes as long as forty requests. */
export function openApiDocument(app: Pick<OpenAPIHono, 'getOpenAPI31Document' | 'openAPIRegistry'>, digest: Digest): () => Document {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', sessionScheme)
  let made: Document | undefined
  return () => {
    made ??= documentOf(JSON.stringify(app.getOpenAPI31Document(openApiInfo)), digest)
    return made
  }
}

function documentOf(text: string, digest: Digest): Document {
  return { bytes: new TextEncoder().encode(text), etag: `"${digest.ofText(text).slice(0, 24)}"` }
}
