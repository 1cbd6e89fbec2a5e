export { objectionsToProducer, type ProducerTexts } from "./check-producer"
