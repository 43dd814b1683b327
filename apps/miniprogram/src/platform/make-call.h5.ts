export async function makeCall(phoneNumber: string): Promise<void> {
  window.location.href = `tel:${phoneNumber}`
}
