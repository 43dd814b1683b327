/** A node as Taro sends it to the screen: name, element id, class, text and children under short names. */
export type TreeNode = {
  readonly sid: string
  readonly uid?: string
  readonly cl?: string
  readonly st?: string
  readonly v?: string
  readonly cn?: readonly TreeNode[]
  readonly [attribute: string]: unknown
}

export function* nodesOf(tree: TreeNode): Generator<TreeNode> {
  for (const child of tree.cn ?? []) {
    yield child
    yield* nodesOf(child)
  }
}

export function textOf(node: TreeNode): string {
  return (node.v ?? '') + (node.cn ?? []).map(textOf).join('')
}

/** From the screen's edge down to the node. */
export function pathTo(node: TreeNode, tree: TreeNode): readonly TreeNode[] {
  for (const child of tree.cn ?? []) {
    if (child.sid === node.sid) return [child]
    const below = pathTo(node, child)
    if (below.length > 0) return [child, ...below]
  }
  return []
}
