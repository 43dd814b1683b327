// what a page's script finds in WeChat, as far as miniprogram-simulate does not bring it
const info = {
  pixelRatio: 2,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  platform: 'ios',
  SDKVersion: '3.5.0',
  safeArea: {}
}

/** Puts App, Page and wx into the global scope; gives the pages that are open and the addresses that were opened from them. */
function bringWeChat(firstPage) {
  const pages = []
  const opened = []
  const launch = { path: firstPage, query: {} }
  const known = {
    getSystemInfoSync: () => info,
    getWindowInfo: () => info,
    getDeviceInfo: () => info,
    getAppBaseInfo: () => info,
    canIUse: () => true,
    getStorageSync: () => '',
    setStorageSync() {},
    removeStorageSync() {},
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    getNetworkType: ({ success }) => success({ networkType: 'wifi' }),
    onNetworkStatusChange() {},
    // here is no server: what a page says before any answer is what is tested
    request: () => ({ abort() {} }),
    navigateTo({ url, success }) {
      opened.push(url)
      success?.({})
    },
    setNavigationBarTitle: ({ success }) => success?.({}),
    nextTick: act => setTimeout(act)
  }
  let app
  Object.assign(globalThis, {
    wx: new Proxy(known, { get: (target, name) => target[name] }),
    App: definition => {
      app = definition
    },
    getApp: () => app,
    getCurrentPages: () => pages,
    Page: definition => globalThis.Component(asComponent(definition))
  })
  return {
    pages,
    opened,
    launch: () => {
      app.onLaunch(launch)
      app.onShow?.(launch)
    }
  }
}

/** miniprogram-simulate renders components; a page is one whose handlers are methods. */
function asComponent({ data, ...rest }) {
  const entries = Object.entries(rest)
  const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'))
  const fields = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'))
  return {
    data,
    methods,
    lifetimes: {
      created() {
        Object.assign(this, fields)
      }
    }
  }
}

module.exports = { bringWeChat }
