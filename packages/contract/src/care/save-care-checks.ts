import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { idField, textField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { careChecksSchema } from './care-view.js'

const list = z.object({ items: z.array(textField(limits.shortText)).max(limits.visitChecks) }).openapi('CareChecksToSave')

/** A manager says what visitors look at; visits that were held keep what they asked. */
export const saveCareChecks = createRoute({
  method: 'put',
  path: '/communities/{communityId}/care/checks',
  operationId: 'saveCareChecks',
  summary: 'change what visitors look at',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), body: jsonBody(list) },
  responses: { 200: jsonAnswer(careChecksSchema, 'the list as it is now'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
