import type { Instant, Rung } from '@linying/domain'
import { Forbidden, NotFound, type PolicyStore, savePolicy, saveRules } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

interface PolicyPorts {
  readonly policies: PolicyStore
  readonly now: () => Instant
}

export function policyHandlers(ports: PolicyPorts): Pick<Handlers, 'listPolicies' | 'savePolicy' | 'saveRules'> {
  return {
    listPolicies: async ({ params }, viewer) => {
      const found = await ports.policies.list(params.communityId, viewer)
      if (found === undefined) throw new NotFound()
      if (found === 'forbidden') throw new Forbidden()
      return { status: 200, body: { items: found.items.map(sent), statutes: [...found.statutes], rules: found.rules } }
    },
    savePolicy: async ({ params, body }, viewer) => {
      const { communityId, policyId } = params
      return { status: 200, body: sent(await savePolicy(ports, viewer, { ...body, communityId, id: policyId })) }
    },
    saveRules: async ({ params, body }, viewer) => ({
      status: 200,
      body: await saveRules(ports, viewer, { ...params, rules: body })
    })
  }
}

function sent<P extends { readonly ladder: readonly Rung[] }>(policy: P) {
  return { ...policy, ladder: [...policy.ladder] }
}
