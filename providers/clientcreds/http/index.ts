export { HttpClient, type HttpClientOptions, type HttpRequest, type HttpResponse } from "./http-client";
export { HttpError } from "./http-error";
export { sleep, type Sleep } from "./sleep";
