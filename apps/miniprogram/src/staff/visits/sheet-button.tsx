import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { saveSheet } from '../../features/visit/save-sheet'
import type { VisitQuery } from '../../features/visit/use-visit-list'
import { toast } from '../../platform'
import { Button } from '../../ui/button'
import { staffVisitsWords as words } from '../../wording/staff-visits'

/** The list as a spreadsheet, narrowed as it is on the screen. */
export function SheetButton({ query }: { readonly query: VisitQuery }) {
  const saving = useOneAtATime()

  async function save() {
    toast((await saveSheet(query)) ? words.exported : words.exportFailed)
  }

  return <Button id="export" look="plain" icon="save" text={words.export} busy={saving.busy} onTap={() => void saving.run(save)} />
}
