export const hasNativeTitleBar: boolean = false

export function setPageTitle(title: string): void {
  document.title = title
}
