import { Devices } from '../../features/session/devices'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { devicesWords as words } from '../../wording/devices'
import { StaffScreen } from '../staff-screen'

export default function StaffDevices() {
  return (
    <StaffScreen id="staff-devices" title={words.title} onBack={() => void goBack(routes.staffMe.link({}))}>
      <Devices />
    </StaffScreen>
  )
}
