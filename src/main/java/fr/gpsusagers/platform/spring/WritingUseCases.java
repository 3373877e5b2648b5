package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// Runs each act of a use case that writes in one transaction: all its changes are stored, or none. Such a class must
/// not be final, because Spring wraps it in a subclass.
@Configuration(proxyBeanMethods = false)
class WritingUseCases {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor writingUseCases(BeanFactory beans) {
        var transaction = new TransactionInterceptor();
        transaction.setTransactionAttributeSource(new Writing());
        transaction.setBeanFactory(beans);
        var advisor = new BeanFactoryTransactionAttributeSourceAdvisor();
        advisor.setTransactionAttributeSource(new Writing());
        advisor.setAdvice(transaction);
        return advisor;
    }

    /// Requires a transaction for each public method marked [Writes].
    private static final class Writing implements TransactionAttributeSource {

        @Override
        public boolean isCandidateClass(Class<?> type) {
            return type.isAnnotationPresent(UseCase.class);
        }

        @Override
        public @Nullable TransactionAttribute getTransactionAttribute(Method method, @Nullable Class<?> type) {
            return method.isAnnotationPresent(Writes.class) ? new DefaultTransactionAttribute() : null;
        }
    }
}
