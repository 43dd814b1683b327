import { resident } from './variants/resident'
import { staff } from './variants/staff'

const variant = process.env.TARO_APP_VARIANT === 'staff' ? staff : resident

// WeChat looks names up in theme.json, a browser in the tokens; both have a light and a dark value for them
const colour =
  process.env.TARO_ENV === 'h5'
    ? { ground: 'var(--ground)', card: 'var(--card)', quiet: 'var(--ink-second)', chosen: 'var(--primary)' }
    : { ground: '@ground', card: '@card', quiet: '@inkSecond', chosen: '@primary' }

export default {
  pages: variant.pages,
  subPackages: variant.subPackages,
  tabBar: { ...variant.tabBar, color: colour.quiet, selectedColor: colour.chosen, backgroundColor: colour.card, borderStyle: '@tabBorder' },
  window: {
    navigationBarTitleText: variant.title,
    navigationBarBackgroundColor: colour.ground,
    navigationBarTextStyle: '@barText',
    backgroundColor: colour.ground,
    backgroundTextStyle: '@barText'
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // in a browser only: while a page slides in, Taro's router is about to hide the one below it, and hides it although one has gone back to it
  animation: false
}
