export default { navigationBarTitleText: '办理进展' }
