import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import ariaAttributes from './attributes.json'

/**
 * Keeps `aria-*` in the weapp output, from where Taro's templates drop it. Taro's own plugin for extra
 * attributes, @tarojs/plugin-inject, has no release for this version; this does the part of it that we need.
 */
export default function ariaPlugin(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(context, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime')].flat()
    }
  })
}
