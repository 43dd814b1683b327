import { answer, type Options, textOption } from './callbacks'
import type { Phone } from './phone'

const screen = {
  pixelRatio: 2,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  language: 'zh_CN',
  platform: 'ios',
  system: 'iOS 16',
  SDKVersion: '3.5.0',
  version: '8.0.50',
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 }
}

export function wxDevice(phone: Phone) {
  return {
    getSystemInfoSync: () => screen,
    getWindowInfo: () => screen,
    getDeviceInfo: () => screen,
    getAppBaseInfo: () => screen,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    canIUse: () => true,
    nextTick: (act: () => void) => setTimeout(act, 0),
    env: { USER_DATA_PATH: 'wxfile://usr' },

    getStorageSync: (key: string) => structuredClone(phone.storage.get(key)) ?? '',
    setStorageSync: (key: string, value: unknown) => void phone.storage.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => void phone.storage.delete(key),

    showToast: (options: Options) => note(phone, 'toast', options, 'title'),
    hideToast: (options?: Options) => answer(options, () => ({})),
    showLoading: (options?: Options) => answer(options, () => ({})),
    hideLoading: (options?: Options) => answer(options, () => ({})),
    setNavigationBarTitle: (options: Options) => note(phone, 'title', options, 'title'),
    makePhoneCall: (options: Options) => note(phone, 'call', options, 'phoneNumber'),
    setClipboardData: (options: Options) => note(phone, 'clipboard', options, 'data'),
    stopPullDownRefresh: (options?: Options) => answer(options, () => ({})),
    showModal(options: Options) {
      phone.journal.push({ what: 'dialog', text: `${textOption(options, 'title')} ${textOption(options, 'content')}`.trim() })
      return answer(options, () => {
        const confirm = (phone.answers.shift() ?? 'yes') === 'yes'
        return { confirm, cancel: !confirm }
      })
    },
    showActionSheet: (options: Options) => answer(options, () => ({ tapIndex: 0 })),

    chooseMedia: (options: Options) =>
      answer(options, () => {
        const paths = phone.pictures.splice(0, Number(options.count ?? 1))
        if (paths.length === 0) throw new Error('chooseMedia:fail cancel')
        return { type: 'image', tempFiles: paths.map(tempFilePath => ({ tempFilePath, size: phone.files.get(tempFilePath)?.length })) }
      }),
    chooseMessageFile: (options: Options) =>
      answer(options, () => {
        const files = phone.chatFiles.splice(0, Number(options.count ?? 1))
        if (files.length === 0) throw new Error('chooseMessageFile:fail cancel')
        return { tempFiles: files }
      }),
    getImageInfo: (options: Options) =>
      answer(options, () => {
        if (!isPicture(phone.files.get(textOption(options, 'src')))) throw new Error('getImageInfo:fail')
        return { width: 1200, height: 900, type: 'jpeg', orientation: 'up' }
      }),
    compressImage: (options: Options) => answer(options, () => ({ tempFilePath: textOption(options, 'src') })),
    getFileSystemManager: () => ({
      getFileInfo: (options: Options) => answer(options, () => ({ size: phone.files.get(textOption(options, 'filePath'))?.length })),
      readFile: (options: Options) =>
        answer(options, () => {
          const bytes = phone.files.get(textOption(options, 'filePath'))
          if (bytes === undefined) throw new Error('readFile:fail no such file')
          return { data: Buffer.from(bytes).toString('utf8') }
        }),
      writeFileSync: (path: string, bytes: ArrayBuffer) => void phone.files.set(path, new Uint8Array(bytes))
    }),
    previewImage: (options: Options) => answer(options, () => ({})),
    saveImageToPhotosAlbum: (options: Options) =>
      answer(options, () => {
        const path = textOption(options, 'filePath')
        if (!isPicture(phone.files.get(path))) throw new Error('saveImageToPhotosAlbum:fail')
        phone.album.push(path)
        return {}
      }),
    scanCode: (options: Options) =>
      answer(options, () => {
        const result = phone.scans.shift()
        if (result === undefined) throw new Error('scanCode:fail cancel')
        return { result, scanType: 'QR_CODE' }
      }),
    login: (options: Options) => answer(options, () => ({ code: 'code-of-this-phone' })),

    createSelectorQuery: emptySelectorQuery,
    ...Object.fromEntries(unheardEvents.map(name => [name, () => undefined]))
  }
}

const unheardEvents = [
  ...['onAppShow', 'onAppHide', 'onError', 'onUnhandledRejection', 'onPageNotFound', 'onMemoryWarning'],
  ...['onThemeChange', 'offThemeChange', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onWindowResize', 'offWindowResize']
]

function note(phone: Phone, what: 'toast' | 'title' | 'call' | 'clipboard', options: Options, name: string) {
  phone.journal.push({ what, text: textOption(options, name) })
  return answer(options, () => ({}))
}

/** As a phone would, by its first bytes: JPEG, PNG or WebP. */
function isPicture(bytes: Uint8Array | undefined): boolean {
  const start = Buffer.from(bytes ?? []).toString('latin1', 0, 12)
  return start.startsWith('\u00ff\u00d8') || start.startsWith('\u0089PNG') || start.endsWith('WEBP')
}

/** Nothing is laid out here, so everything measures nothing. */
function emptySelectorQuery() {
  const query = new Proxy(
    {},
    { get: (_, name) => (name === 'exec' ? (tell?: (rects: unknown[]) => void) => setTimeout(() => tell?.([]), 0) : () => query) }
  )
  return query
}
