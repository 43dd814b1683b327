/** What the build settings leave in the code; see config/index.ts. */
declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_APP_VARIANT: 'resident' | 'staff'
    readonly TARO_APP_API: string
    readonly TARO_APP_ORGANIZATION: string
    readonly TARO_ENV: 'weapp' | 'h5'
  }
}

// the one stylesheet without class names is imported for its effect alone
declare module '*/app.scss' {}

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
