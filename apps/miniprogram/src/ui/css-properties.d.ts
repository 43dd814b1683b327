import 'csstype'

declare module 'csstype' {
  /** The custom properties that components set on an element; all others come from the tokens. */
  interface Properties {
    '--drawing'?: string
    '--scale'?: string
  }
}
