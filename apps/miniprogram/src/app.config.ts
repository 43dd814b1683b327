import { resident } from './variants/resident'
import { staff } from './variants/staff'

const variant = process.env.TARO_APP_VARIANT === 'staff' ? staff : resident

/** `@name` is a colour of theme.json, which has a light and a dark value for it. */
export default {
  pages: variant.pages,
  subPackages: variant.subPackages,
  tabBar: { ...variant.tabBar, color: '@inkSecond', selectedColor: '@primary', backgroundColor: '@card', borderStyle: '@tabBorder' },
  window: {
    navigationBarTitleText: variant.title,
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@barText'
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents'
}
