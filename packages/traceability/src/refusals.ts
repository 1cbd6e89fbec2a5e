export { invalid, notFound, refused } from "@ocop/request"
