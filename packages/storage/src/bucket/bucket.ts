import type { Instant } from '@linying/domain'
import type { AllowedUpload, UploadForm } from '@linying/usecases'

export type Method = 'GET' | 'PUT' | 'DELETE'

/** The time in which a link opens what it points at. */
export interface Validity {
  readonly from: Instant
  readonly until: Instant
}

/** A vendor's store seen from outside: all it takes is the right signature. */
export interface Bucket {
  readonly uploadForm: (upload: AllowedUpload, now: Instant) => UploadForm
  /** An address that lets its holder do one thing to one file, for a while. */
  readonly signedUrl: (method: Method, key: string, validity: Validity) => string
}
