type Tab = { readonly pagePath: string; readonly text: string; readonly iconPath: string; readonly selectedIconPath: string }

/** What makes one mini-program of the shared code: its pages, its tabs, its name. */
export type Variant = {
  readonly title: string
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar: { readonly list: readonly Tab[] }
}

export function tab(pagePath: string, text: string, icon: string): Tab {
  return { pagePath, text, iconPath: `assets/tabs/${icon}.png`, selectedIconPath: `assets/tabs/${icon}-selected.png` }
}
