import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { type Minimizers, minifyBySwc } from './minify-by-swc'
import { styleFoundation } from './style-foundation'
import { readTarget } from './target'

const cssModules = { enable: true, config: { namingPattern: 'module', generateScopedName: '[name]__[local]_[hash:base64:5]' } } as const

/** Workspace packages are TypeScript sources, and these libraries are written for newer engines than phones have. */
const needsBabel = (file: string) =>
  /[\\/](packages[\\/](domain|look|client)[\\/]|node_modules[\\/](zustand|uqr|uuid|dayjs)[\\/])/.test(file)

export default defineConfig<'webpack5'>(async () => {
  const target = readTarget(process.env)
  return {
    projectName: `linying-${target.variant}`,
    date: '2026-11-22',
    designWidth: 750,
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: target.outputRoot,
    projectConfigName: '../../project.config.json',
    plugins: [path.resolve(__dirname, 'aria-plugin/index.ts')],
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    sass: { data: styleFoundation(target.platform === 'h5' ? ':root' : 'page') },
    mini: {
      optimizeMainPackage: { enable: true },
      compile: { include: [needsBabel] },
      webpackChain: buildOurWay,
      // class names of CSS modules never meet, so their order in a file says nothing
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules }
    },
    h5: {
      compile: { include: [needsBabel] },
      webpackChain: buildOurWay,
      publicPath: target.publicPath,
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css'
      },
      // on a PC window the design must not grow to twice its size
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: true, config: { maxRootSize: 24 } }, cssModules }
    }
  }
})

type Folders = { add(folder: string): Folders }
type WebpackChain = {
  readonly resolve: { set(setting: string, value: unknown): unknown; readonly modules: Folders }
  readonly optimization: Minimizers
}

function buildOurWay({ resolve, optimization }: WebpackChain) {
  // workspace sources import `./x.js` and mean `./x.ts`, as Node and TypeScript do
  resolve.set('extensionAlias', { '.js': ['.ts', '.tsx', '.js'] })
  // npm keeps parts of Taro in this workspace and parts of it at the root, which ask for each other
  resolve.modules.add('node_modules').add(path.resolve(__dirname, '../node_modules'))
  minifyBySwc(optimization)
}
