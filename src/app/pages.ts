export { problemPage, type Problem } from '../report/html/problem-page';
export { uploadPage, type UploadPage } from '../report/html/upload-page';
export { style } from '../report/html/style';
export { messagesIn } from '../report/messages/messages';
