import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { TreeNode } from './tree'

/** What the template of the node's kind draws as this attribute; the data names attributes p0, p1 …, each template in its own way. */
export function drawnAttribute(folder: string, node: TreeNode, attribute: string): unknown {
  const templates = readFileSync(path.join(folder, 'base.wxml'), 'utf8')
  // what can have the focus is drawn by one of two templates
  const own = templateIn(templates, `${node.nn}_blur`) ?? templateIn(templates, `${node.nn}`) ?? ''
  const [, shortName = 'not drawn'] = new RegExp(` ${attribute}="{{[^}]*?i\\.(p\\d+)`).exec(own) ?? []
  return node[shortName]
}

function templateIn(templates: string, name: string): string | undefined {
  const [, found] = templates.split(`<template name="tmpl_0_${name}">`)
  return found?.split('</template>')[0]
}
